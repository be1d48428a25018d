import type { Cast } from './people.ts';

/** Another plan than the example's: neither its sellers nor its buyers know it. */
const STRANGER = "SELECT Id FROM Mutual_Action_Plan__c WHERE Name LIKE 'Prüfung und Kauf%'";

/** A record of the same object as the one given, out of sight of whoever is on the example plan; undefined where all see all. */
export function foreign(cast: Cast, id: string): string | undefined {
  switch (cast.objectOf(id)) {
    case 'Mutual_Action_Plan__c':
      return cast.id(STRANGER);
    case 'Opportunity':
      return cast.id(
        "SELECT Id FROM Opportunity WHERE Id IN (SELECT Opportunity__c FROM Mutual_Action_Plan__c WHERE Name LIKE 'Prüfung und Kauf%')"
      );
    case 'Date_Change__c':
      return cast.insert('Date_Change__c', {
        Item__c: cast.id("SELECT Id FROM Action_Item__c WHERE Plan__r.Name LIKE 'Prüfung und Kauf%' AND Type__c = 'Task' LIMIT 1"),
        To_Due__c: '2027-05-14',
        Status__c: 'Proposed',
        Proposed_Side__c: 'Buyer',
        Reason__c: 'Out of sight'
      });
    case 'Task':
      return cast.insert('Task', { Subject: 'Out of sight', WhatId: foreign(cast, cast.id('SELECT Id FROM Opportunity')) ?? null });
    case 'Item_Dependency__c':
      return cast.id("SELECT Id FROM Item_Dependency__c WHERE Successor__r.Plan__r.Name LIKE 'Prüfung und Kauf%' LIMIT 1");
    case 'Contact':
      return cast.insert('Contact', {
        LastName: 'Stranger',
        AccountId: cast.id("SELECT Id FROM Account WHERE Name LIKE 'Kessler%'"),
        OwnerId: cast.users['other seller']
      });
    // Every seller may use every template, and everybody knows every user.
    case 'User':
    case 'Plan_Template__c':
      return undefined;
    default:
      return cast.id(`SELECT Id FROM ${cast.objectOf(id)} WHERE Plan__r.Name LIKE 'Prüfung und Kauf%' LIMIT 1`);
  }
}
