import PlanSignatures from 'c/planSignatures';
import { findAll, show, textOf } from 'test/components';

const person = (changes: object): object => ({ id: 'x', name: 'Sarah Chen', side: 'Buyer', signatory: 'Required', ...changes });
const open = (people: object[], more: object = {}): Promise<HTMLElement> => show('c-plan-signatures', PlanSignatures, { people, ...more });

it('shows who has decided how, those who have to sign first', async () => {
  const element = await open([
    person({ id: 'a', name: 'Optional One', signatory: 'Optional' }),
    person({ id: 'b', signOffStatus: 'Objected', signOffComment: 'Too early.', signedOffOn: '2027-05-10T09:00:00.000Z', isMe: true }),
    person({ id: 'c', name: 'John', side: 'Seller', signOffStatus: 'Agreed' }),
    person({ id: 'd', name: 'Nobody', signatory: 'No' })
  ]);
  expect(findAll(element, '.signature strong').map(({ textContent }) => textContent)).toEqual(['Sarah Chen', 'Optional One', 'John']);
  expect(textOf(element)).toContain('Too early.');
  expect(textOf(element)).toContain('c.Plan_Agreement_Signed_Count');
  expect(textOf(element)).not.toContain('c.Plan_Agreement_Need_Signatory');
  await expect(element).toBeAccessible();
});

it('says when all have signed, and when a side has nobody who has to', async () => {
  const signed = [person({ id: 'a', signOffStatus: 'Agreed' }), person({ id: 'b', side: 'Seller', signOffStatus: 'Agreed' })];
  expect(textOf(await open(signed))).toContain('c.Plan_Agreement_All_Signed');
  expect(textOf(await open(signed.slice(0, 1)))).toContain('c.Plan_Agreement_Need_Signatory');
  expect(textOf(await open(signed.slice(0, 1), { closed: true }))).not.toContain('c.Plan_Agreement_Need_Signatory');
});

it('says when nobody is asked', async () => {
  const element = await open([]);
  expect(textOf(element)).toContain('c.Plan_Agreement_No_Signatories');
  await expect(element).toBeAccessible();
});
