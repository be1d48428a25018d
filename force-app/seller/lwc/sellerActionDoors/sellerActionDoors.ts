import { sharedDoors } from 'c/planActionDoors';
import type { ActionDoors } from 'c/planActionDoors';
import { addTask, cancelPlan, completePlan, completeTask, saveAsTemplate, sharePlan } from 'c/sellerPlanApi';

/** The doors of the seller's side: the shared ones and those that only sellers may pass. */
export const sellerDoors: ActionDoors = {
  ...sharedDoors,
  sharePlan: (parameters, { planId }) => sharePlan({ planId, ...parameters }),
  completePlan: (parameters, { planId }) => completePlan({ planId, ...parameters }),
  cancelPlan: (parameters, { planId }) => cancelPlan({ planId, ...parameters }),
  addTask: (parameters, { planId }) => addTask({ planId, ...parameters }),
  completeTask: (parameters) => completeTask(parameters),
  saveAsTemplate: (parameters, { planId }) => saveAsTemplate({ planId, ...parameters })
};
