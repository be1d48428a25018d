import { cast, editDetail, person, PLAN } from '../example.ts';
import { NO_CLASS, NOT_ALLOWED, NOT_FOUND, type Rows } from '../model.ts';

export const rows: Rows = {
  'PlanPeopleController.addPerson of the buyer': {
    parameters: () => ({ planId: cast.id(PLAN), side: 'Buyer', fields: '{"name":"Added"}', acknowledged: false }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.addPerson of the buyer, as an editor': {
    parameters: () => ({ planId: cast.id(PLAN), side: 'Buyer', fields: '{"name":"Added","rights":"Editor"}', acknowledged: false }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_PersonProposal', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.addPerson of the seller': {
    parameters: () => ({ planId: cast.id(PLAN), side: 'Seller', fields: '{"name":"Added"}', acknowledged: false }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.savePerson of the buyer': {
    parameters: () => editDetail('stakeholders', 'stakeholderId', person('Paolo Rossi'), { title: 'Head of Procurement' }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_BuyerPerson', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.savePerson of the seller': {
    parameters: () => editDetail('stakeholders', 'stakeholderId', person('Tom Becker'), { title: 'General Counsel' }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.savePerson own absence of the buyer participant': {
    parameters: () =>
      editDetail('stakeholders', 'stakeholderId', person('Maja Lindqvist'), {
        unavailableFrom: '2027-05-10',
        unavailableUntil: '2027-05-11'
      }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_BuyerPerson', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.savePerson own rights of the buyer participant': {
    parameters: () => editDetail('stakeholders', 'stakeholderId', person('Maja Lindqvist'), { rights: 'Editor' }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_BuyerPerson', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.savePerson own absence of the seller reader': {
    parameters: () => editDetail('stakeholders', 'stakeholderId', person('Elena Novak'), { phone: '+49 89 555 0199' }),
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.invitePerson who has a user': {
    parameters: () => {
      const former = cast.id("SELECT Id FROM Contact WHERE LastName = 'Former'");
      const planId = cast.id(PLAN);
      return { stakeholderId: cast.insert('Stakeholder__c', { Name: 'Back', Plan__c: planId, Side__c: 'Buyer', Contact__c: former }) };
    },
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_InviteByBuyer', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.invitePerson who has none': {
    parameters: () => ({ stakeholderId: person('David Okafor') }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_InviteByBuyer', NOT_FOUND, 'Error_InviteNoUserAsk', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.invitePerson who is invited already': {
    parameters: () => ({ stakeholderId: person('Sarah Chen') }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.removePerson of the buyer': {
    parameters: () => ({ stakeholderId: person('Paolo Rossi'), acknowledged: false }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'yes', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.removePerson the last buyer editor': {
    parameters: () => ({ stakeholderId: person('Sarah Chen'), acknowledged: false }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, 'Error_LastBuyerEditor', NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.removePerson of the seller': {
    parameters: () => ({ stakeholderId: person('Tom Becker'), acknowledged: false }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'yes', NOT_FOUND, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.removePerson the owner of the plan': {
    parameters: () => ({ stakeholderId: person('John Martinez'), acknowledged: false }),
    outcomes: [NO_CLASS, NOT_ALLOWED, 'Error_RemoveOwner', NOT_FOUND, NOT_ALLOWED, NOT_ALLOWED, NOT_FOUND, NOT_FOUND]
  },
  'PlanPeopleController.markSeen': {
    parameters: () => ({ planId: cast.id(PLAN) }),
    outcomes: [NO_CLASS, 'yes', 'yes', NOT_FOUND, 'yes', 'yes', NOT_FOUND, NOT_FOUND]
  }
};
