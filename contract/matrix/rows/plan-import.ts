import { cast, PLAN } from '../example.ts';
import { NO_CLASS, NOT_ALLOWED, NOT_FOUND, type Rows } from '../model.ts';

const imported = () => ({ planId: cast.id(PLAN), rows: [{ clientKey: 'matrix-1', rowNumber: 2, title: 'Imported step', side: 'Joint' }] });

export const rows: Rows = {
  'PlanImportController.validateRows': {
    parameters: imported,
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanImportController.importRows': {
    parameters: () => ({ ...imported(), importGoodRowsOnly: false, acknowledged: true }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  }
};
