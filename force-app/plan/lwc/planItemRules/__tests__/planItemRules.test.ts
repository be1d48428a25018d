import {
  accessTo,
  isProposal,
  isSelectable,
  otherSide,
  ownerChoices,
  ownerFields,
  ownerValue,
  ownSide,
  sideChoices
} from 'c/planItemRules';
import type { Column } from 'c/planItemRules';
import type { Item } from 'c/planModel';
import { sampleItem, samplePlan } from 'test/plan-samples';

const item = (changes = {}): Item => sampleItem({ canEdit: true, canChangeScope: true, canMove: true, ...changes }) as Item;
const all: Column[] = ['title', 'side', 'owner', 'status', 'start', 'due', 'durationDays', 'bufferDays'];
const access = (status: string, changes = {}): unknown[] => all.map((column) => accessTo(samplePlan({ status }), item(changes), column));
const NOTHING = { canEdit: false, canChangeScope: false, canChangeStatus: false, canMove: false };

it('edits where it stands what is open, and moves dates once a plan is shared', () => {
  expect(access('Draft')).toEqual(Array(8).fill('edit'));
  expect(access('Shared')).toEqual(['edit', 'edit', 'edit', 'edit', 'move', 'move', 'edit', 'edit']);
  expect(access('Agreed', { canChangeScope: false })).toEqual([null, null, 'edit', 'edit', 'move', 'move', null, null]);
  expect(access('Shared', NOTHING)).toEqual(Array(8).fill(null));
});

it('knows that milestones and key dates have no duration, and key dates no status', () => {
  expect(access('Draft', { type: 'Milestone' })).toEqual(['edit', 'edit', 'edit', 'edit', null, 'edit', null, null]);
  expect(access('Draft', { type: 'Key Date' })[3]).toBeNull();
  expect(access('Shared', { proposed: true })[5]).toBeNull();
});

it('selects only what something can be done with', () => {
  expect(isSelectable(sampleItem({ canChangeStatus: false }) as Item)).toBe(false);
  expect(isSelectable(sampleItem({ canChangeStatus: false, canWithdraw: true }) as Item)).toBe(true);
});

it('knows the own side, and hands nobody work of the other once the plan is shared', () => {
  const alone = samplePlan({ stakeholders: [], myStakeholderId: null });
  expect([ownSide(samplePlan()), ownSide(alone), otherSide('Buyer')]).toEqual(['Buyer', 'Seller', 'Seller']);
  expect(sideChoices(samplePlan()).map(({ value }) => value)).toEqual(['Buyer', 'Joint']);
  expect(sideChoices({ ...alone, status: 'Draft' }).map(({ value }) => value)).toEqual(['Seller', 'Buyer', 'Joint']);
});

it('says what the other side has to accept', () => {
  const plan = samplePlan();
  expect([isProposal(plan, 'Seller'), isProposal(plan, 'Joint'), isProposal(plan, 'Buyer')]).toEqual([true, false, false]);
  expect(isProposal(samplePlan({ status: 'Agreed' }), 'Buyer')).toBe(true);
  expect(isProposal(samplePlan({ status: 'Draft' }), 'Seller')).toBe(false);
});

it('offers people of the side first, then roles, and turns the choice into fields', () => {
  const choices = ownerChoices(samplePlan(), 'Seller', { people: 'P', roles: 'R', nobody: 'N' });
  expect(choices.slice(0, 2).map(({ value }) => value)).toEqual(['', 'person:s3']);
  expect(choices.at(-1)?.value).toBe('role:Implementation');
  const values = [
    { ownerId: 's1', role: 'Legal' },
    { ownerId: null, role: 'Legal' },
    { ownerId: null, role: null }
  ].map(ownerValue);
  expect(values).toEqual(['person:s1', 'role:Legal', '']);
  expect(values.map(ownerFields)).toEqual([{ ownerId: 's1' }, { ownerId: null, role: 'Legal' }, { ownerId: null, role: null }]);
});
