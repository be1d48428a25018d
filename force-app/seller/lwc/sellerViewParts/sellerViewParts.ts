import type { PlanDto, SellerPageDto } from 'apex-types';
import { formatNumber } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import { commentsOf, risksOf, stakeholdersOf } from 'c/planModel';
import type { Maybe } from 'c/planModel';
import { isFeature } from 'c/sellerFeatures';
import { labels } from 'c/sellerViewLabels';

export const PLAN_TAB = 'plan';

export interface ViewTab {
  name: string;
  label: string;
}

export interface MenuEntry {
  name: string;
  label: string;
}

/** The parts of a plan's page, the plan itself first; counts say where there is something to see. */
export function tabsOf(plan: Maybe<PlanDto>): ViewTab[] {
  const counted = (label: string, count: number): string => (count > 0 ? `${label} (${formatNumber(count)})` : label);
  const tabs = [
    { name: PLAN_TAB, label: labels.planTab },
    { name: 'goals', label: labels.goalsTab },
    { name: 'risks', label: counted(planLabels.risks, risksOf(plan).filter(({ status }) => status === 'Open').length) },
    { name: 'people', label: counted(labels.peopleTab, stakeholdersOf(plan).length) },
    { name: 'agreement', label: labels.agreementTab },
    { name: 'dates', label: labels.datesTab },
    { name: 'checkIn', label: labels.checkIn },
    { name: 'comments', label: counted(planLabels.comments, commentsOf(plan, null).length) }
  ];
  return tabs.filter(({ name }) => name === PLAN_TAB || isFeature(name));
}

/** What is needed now and then; who may not change the plan is offered what needs no right. */
export function menuOf(page: Maybe<SellerPageDto>): MenuEntry[] {
  const plan = page?.plan;
  const isOpen = Boolean(plan?.canEdit) && plan?.status !== 'Completed' && plan?.status !== 'Cancelled';
  const entries: (MenuEntry & { isOffered: boolean })[] = [
    { name: 'session', label: labels.session, isOffered: isOpen },
    { name: 'advice', label: labels.advice, isOffered: isOpen },
    { name: 'internalTasks', label: labels.internalTasks, isOffered: true },
    { name: 'importing', label: labels.importing, isOffered: isOpen },
    { name: 'exporting', label: labels.exporting, isOffered: true },
    { name: 'takeAlong', label: labels.takeAlong, isOffered: true },
    { name: 'saveAsTemplate', label: labels.saveAsTemplate, isOffered: Boolean(page?.canSaveTemplate) },
    { name: 'closing', label: labels.closing, isOffered: isOpen }
  ];
  return entries.filter(({ isOffered, name }) => isOffered && isFeature(name)).map(({ name, label }) => ({ name, label }));
}
