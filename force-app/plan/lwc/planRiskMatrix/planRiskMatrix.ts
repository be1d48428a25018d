import { LightningElement, api } from 'lwc';
import type { Maybe, Risk } from 'c/planModel';
import { labels } from 'c/planRiskLabels';
import { levelWord } from 'c/planWords';

const LEVELS = ['Low', 'Medium', 'High'];
const WEIGHT: Record<string, number> = { Low: 1, Medium: 2, High: 3 };
const HIGH_SCORE = 6;
const MEDIUM_SCORE = 3;

interface Cell {
  key: string;
  count: string;
  className: string;
}

/** How many open risks stand where, by probability and impact. */
export default class PlanRiskMatrix extends LightningElement {
  labels = labels;

  @api risks: Maybe<readonly Risk[]> = null;

  get impacts(): { key: string; label: string }[] {
    return LEVELS.map((level) => ({ key: level, label: levelWord(level) }));
  }

  get rows(): { key: string; label: string; cells: Cell[] }[] {
    return [...LEVELS].reverse().map((probability) => ({
      key: probability,
      label: levelWord(probability),
      cells: LEVELS.map((impact) => {
        const count = (this.risks ?? []).filter((risk) => risk.probability === probability && risk.impact === impact).length;
        const score = WEIGHT[probability] * WEIGHT[impact];
        const level = score >= HIGH_SCORE ? 'high' : score >= MEDIUM_SCORE ? 'medium' : 'low';
        return { key: impact, count: count > 0 ? String(count) : '', className: `cell ${level}${count > 0 ? ' filled' : ''}` };
      })
    }));
  }
}
