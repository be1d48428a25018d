import type { CheckInAgendaDto, CheckInItemDto, RiskDto } from 'apex-types';
import { labels } from 'c/planCheckInLabels';
import { formatDate } from 'c/planDates';
import { formatLabel } from 'c/planFormat';
import type { Maybe } from 'c/planModel';

/** One point of the agenda; what it holds is one of these. */
export interface Section {
  name: string;
  heading: string;
  /** What there is to talk about; null: it is no list. */
  count: number | null;
  emptyText: string;
  items: CheckInItemDto[];
  hasProposals: boolean;
  proposedItems: CheckInItemDto[];
  hasRisks: boolean;
  risks: RiskDto[];
}

const NOTHING = { items: [], hasProposals: false, proposedItems: [], hasRisks: false, risks: [] };

/** The agenda in the order in which it is gone through. */
export function sectionsOf(agenda: CheckInAgendaDto): Section[] {
  const itemsOf = (name: string, heading: string, emptyText: string, given: Maybe<CheckInItemDto[]>): Section => ({
    ...NOTHING,
    name,
    heading,
    count: given?.length ?? 0,
    emptyText,
    items: given ?? []
  });
  const proposedItems = agenda.itemProposals ?? [];
  const risks = (agenda.risks ?? []).filter(({ status }) => status === 'Open').sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  return [
    itemsOf('done', labels.done, formatLabel(labels.noneDone, formatDate(agenda.since)), agenda.done),
    itemsOf('inFlight', labels.inFlight, labels.noneInFlight, agenda.inFlight),
    itemsOf('blocked', labels.blocked, labels.noneBlocked, agenda.blocked),
    itemsOf('overdue', labels.overdue, labels.noneOverdue, agenda.overdue),
    itemsOf('dueSoon', formatLabel(labels.dueSoon, formatDate(agenda.until, 'short')), labels.noneDueSoon, agenda.dueSoon),
    {
      ...NOTHING,
      name: 'proposals',
      heading: labels.proposals,
      count: (agenda.dateProposals ?? []).length + proposedItems.length,
      emptyText: '',
      hasProposals: true,
      proposedItems
    },
    { ...NOTHING, name: 'risks', heading: labels.risks, count: risks.length, emptyText: labels.noneRisks, hasRisks: true, risks }
  ];
}
