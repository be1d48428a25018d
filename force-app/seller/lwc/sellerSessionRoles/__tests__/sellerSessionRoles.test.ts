import SellerSessionRoles from 'c/sellerSessionRoles';
import { find, findAll, settled, show, textOf } from 'test/components';
import { answerWith, refused, SAVED } from 'test/plan-answers';
import { sampleItem, samplePlan } from 'test/plan-samples';

const ROLES = [
  { role: 'Economic Buyer', side: 'Buyer' },
  { role: 'Legal', side: 'Buyer' }
];
const LEGAL = '[data-key="Buyer:Legal"]';

const open = (properties = {}): Promise<HTMLElement> =>
  show('c-seller-session-roles', SellerSessionRoles, {
    roles: ROLES,
    plan: samplePlan({ items: [sampleItem({ role: 'Legal', ownerId: null })] }),
    ...properties
  });

const name = async (element: HTMLElement, value: string): Promise<void> => {
  const field = find<HTMLInputElement>(element, `input${LEGAL}`);
  field.value = value;
  field.dispatchEvent(new CustomEvent('input'));
  find(element, `form${LEGAL}`).dispatchEvent(new CustomEvent('submit', { cancelable: true }));
  await settled();
};

it('says who fills a role, and what waits for a name', async () => {
  const element = await open();
  expect(textOf(element)).toContain('David Okafor');
  expect(textOf(element)).toContain('c.Session_Role_Nobody');
  expect(textOf(element)).toContain('c.Session_Role_Step');
  await expect(element).toBeAccessible();
});

it('puts a name to a role', async () => {
  const element = await open();
  const requests = answerWith(element, SAVED);
  await name(element, '  ');
  await name(element, ' Ana Reis ');
  expect(requests).toEqual([['addPerson', { side: 'Buyer', fields: { name: 'Ana Reis', decisionRole: 'Legal' } }]]);
  expect(find<HTMLInputElement>(element, `input${LEGAL}`).value).toBe('');
});

it('keeps a name that was refused', async () => {
  const element = await open();
  answerWith(element, refused('Somebody has that name.'));
  await name(element, 'Ana Reis');
  expect(textOf(element)).toContain('Somebody has that name.');
  expect(find<HTMLInputElement>(element, `input${LEGAL}`).value).toBe('Ana Reis');
});

it('says when nothing waits for a name, and only shows what may not be changed', async () => {
  const none = await open({ roles: [], emptyText: 'All named.' });
  expect(textOf(none)).toContain('All named.');
  const reader = await open({ plan: samplePlan({ canEdit: false }) });
  expect(findAll(reader, 'form')).toHaveLength(0);
});
