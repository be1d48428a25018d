/** The shape of `data/`: what the sample organisation consists of. Dates are ISO, or `today`, `today+12`, `today-5` in working days. */
import { readFileSync } from 'node:fs';
import { inProject } from '../lib/project-root.ts';

export interface SampleUser {
  key: string;
  firstName: string;
  lastName: string;
  email: string;
  title: string;
  /** Developer name of the role. */
  role: string;
  profile: string;
  permissionSets: string[];
  language: string;
  timeZone: string;
}

export interface SampleContact {
  key: string;
  account: string;
  firstName: string;
  lastName: string;
  email: string;
  title: string;
  phone?: string;
  /** Gets a portal user in this language. */
  portal?: boolean;
  language?: string;
}

export interface SampleAccount {
  name: string;
  owner: string;
  industry: string;
  city: string;
  country: string;
  employees: number;
}

export interface SampleOpportunity {
  name: string;
  account: string;
  owner: string;
  stage: string;
  amount: number;
  closeDate: string;
  nextStep: string;
}

export interface SampleOrg {
  /** The selling company. */
  organization: string;
  businessHours: { days: string[]; start: string; end: string };
  holidays: { date: string; name: string }[];
  roles: { key: string; name: string; parent?: string }[];
  users: SampleUser[];
  /** The first of these that the org has becomes the profile of portal users. */
  portalProfiles: string[];
  accounts: SampleAccount[];
  contacts: SampleContact[];
  opportunities: SampleOpportunity[];
  planFiles: string[];
  templateFiles: string[];
}

export interface SampleTemplate {
  key: string;
  language: string;
  version: number;
  name: string;
  description: string;
  items: {
    key: string;
    type: string;
    milestone?: string;
    side: string;
    role?: string;
    title: string;
    outcome?: string;
    duration: number;
    buffer: number;
    predecessors?: string;
  }[];
}

export interface SampleItem {
  key: string;
  title: string;
  side?: string;
  owner?: string;
  role?: string;
  milestone?: string;
  outcome?: string;
  status?: string;
  reason?: string;
  start?: string;
  due?: string;
  buffer?: number;
  completedOn?: string;
  /** Where the agreed dates differ from the dates of today. */
  baselineStart?: string;
  baselineDue?: string;
}

export interface SampleStakeholder {
  key: string;
  name: string;
  side: string;
  title: string;
  decisionRole: string;
  email?: string;
  phone?: string;
  language?: string;
  rights?: string;
  signatory?: string;
  signOff?: string;
  unavailable?: [string, string];
  unavailableReason?: string;
}

export interface SamplePlan {
  plan: {
    name: string;
    /** Name of the Opportunity. */
    opportunity: string;
    /** Key of the template. */
    template?: string;
    buyerCompany: string;
    sellerCompany: string;
    status: 'Draft' | 'Shared' | 'Agreed';
    agreedOn?: string;
    goLive: string;
    decisionDate?: string;
    firstResultsDate?: string;
    jointGoal?: string;
    buyerObjectives?: string;
    sellerObjectives?: string;
    expectedYearlyValue?: number;
    investment?: number;
    internalNotes?: string;
    language: string;
    checkInCadence?: string;
    nextCheckIn?: string;
    /** Keys of the stakeholders that were invited. */
    invited: string[];
    /** Keys of the seller side's stakeholders who read the plan without owning it. */
    readers: string[];
  };
  stakeholders: SampleStakeholder[];
  milestones: SampleItem[];
  tasks: SampleItem[];
  keyDates?: SampleItem[];
  dependencies: { predecessor: string; successor: string; lag?: number }[];
  risks: {
    title: string;
    category?: string;
    probability: string;
    impact: string;
    mitigation?: string;
    owner?: string;
    item?: string;
    status?: string;
  }[];
  criteria: {
    name: string;
    measure: string;
    today: string;
    target: string;
    unit: string;
    byWhen: string;
    owner?: string;
  }[];
  comments: { author: string; item?: string; body: string }[];
  snapshots?: {
    kind: string;
    number: number;
    date: string;
    items: number;
    done: number;
    slip: number;
    health: string;
    projectedGoLive: string;
    notes?: string;
    decisions?: string;
  }[];
}

/** Reads one file of `data/`. */
export function readData<T>(file: string): T {
  return JSON.parse(readFileSync(inProject('data', file), 'utf8')) as T;
}
