import { called, cast, PLAN } from '../example.ts';
import { NO_CLASS, NOT_ALLOWED, NOT_FOUND, type Rows } from '../model.ts';

/** A task of the seller editor on the example plan's Opportunity. */
const task = (): string =>
  called<string>('seller editor', 'SellerTaskController', 'addTask', {
    planId: cast.id(PLAN),
    subject: 'Call the champion',
    dueDate: null
  });

export const rows: Rows = {
  'SellerTaskController.addTask': {
    parameters: () => ({ planId: cast.id(PLAN), subject: 'Prepare the call', dueDate: '2027-09-01' }),
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  },
  // Tasks are edited by their owners and those above them.
  'SellerTaskController.completeTask': {
    parameters: () => ({ taskId: task(), done: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS]
  }
};
