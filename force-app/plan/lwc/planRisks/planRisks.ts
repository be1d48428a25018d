import { LightningElement, api } from 'lwc';
import { formatLabel } from 'c/planFormat';
import { labels } from 'c/planLabels';
import type { Maybe, Risk } from 'c/planModel';
import { levelWord, riskStatusWord } from 'c/planWords';

const HIGH_SCORE = 6;

/** What could go wrong, the worst open risk first, each with what is done about it. */
export default class PlanRisks extends LightningElement {
  labels = labels;

  @api risks: Maybe<readonly Risk[]> = null;

  get isEmpty(): boolean {
    return (this.risks ?? []).length === 0;
  }

  get entries(): { id: string; title: string; status: string; rating: string; score: string; mitigation: string; className: string }[] {
    const openFirst = (risk: Risk): number => (risk.status === 'Open' ? 100 : 0) + (risk.score ?? 0);
    return [...(this.risks ?? [])]
      .sort((a, b) => openFirst(b) - openFirst(a))
      .map((risk) => ({
        id: risk.id,
        title: risk.title,
        status: riskStatusWord(risk.status),
        rating: formatLabel(labels.riskRating, levelWord(risk.probability), levelWord(risk.impact)),
        score: formatLabel(labels.riskScore, risk.score ?? 0),
        mitigation: risk.mitigation || labels.noMitigation,
        className: `risk ${risk.status === 'Open' ? ((risk.score ?? 0) >= HIGH_SCORE ? 'high' : 'open') : 'closed'}`
      }));
  }
}
