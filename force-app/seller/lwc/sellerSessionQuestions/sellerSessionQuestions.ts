import { labels } from 'c/sellerSessionLabels';

export type QuestionName = 'objectives' | 'success' | 'decision' | 'approvals' | 'checks' | 'dates' | 'risks' | 'people';

export interface Question {
  name: QuestionName;
  /** One word for the list. */
  nav: string;
  ask: string;
  help: string;
}

/** From why to who: what a buyer can answer in half an hour, and a plan needs. */
export const QUESTIONS: readonly Question[] = [
  { name: 'objectives', nav: labels.objectivesNav, ask: labels.objectivesAsk, help: labels.objectivesHelp },
  { name: 'success', nav: labels.successNav, ask: labels.successAsk, help: labels.successHelp },
  { name: 'decision', nav: labels.decisionNav, ask: labels.decisionAsk, help: labels.decisionHelp },
  { name: 'approvals', nav: labels.approvalsNav, ask: labels.approvalsAsk, help: labels.approvalsHelp },
  { name: 'checks', nav: labels.checksNav, ask: labels.checksAsk, help: labels.checksHelp },
  { name: 'dates', nav: labels.datesNav, ask: labels.datesAsk, help: labels.datesHelp },
  { name: 'risks', nav: labels.risksNav, ask: labels.risksAsk, help: labels.risksHelp },
  { name: 'people', nav: labels.peopleNav, ask: labels.peopleAsk, help: labels.peopleHelp }
];
