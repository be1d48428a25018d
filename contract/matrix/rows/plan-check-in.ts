import { called, cast, PLAN } from '../example.ts';
import { NO_CLASS, NOT_ALLOWED, NOT_FOUND, type Rows } from '../model.ts';

/** The version of the notes that a check-in page would send back. */
function agendaVersion(): string {
  return called<{ version: string }>('seller editor', 'PlanCheckInController', 'getAgenda', { planId: cast.id(PLAN) }).version;
}

export const rows: Rows = {
  'PlanCheckInController.getAgenda': {
    parameters: () => ({ planId: cast.id(PLAN) }),
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanCheckInController.saveCheckIn': {
    parameters: () => ({ planId: cast.id(PLAN), notes: 'We met', decisions: null, nextCheckIn: null, version: agendaVersion() }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  }
};
