import { navigate } from 'lightning/navigation';
import SellerRecordLink from 'c/sellerRecordLink';
import { find, show } from 'test/components';

const link = () => show('c-seller-record-link', SellerRecordLink, { recordId: '006x', objectApiName: 'Opportunity', label: 'A deal' });

it('is a link with an address of its own', async () => {
  const element = await link();
  const anchor = find<HTMLAnchorElement>(element, 'a');
  expect(anchor.getAttribute('href')).toBe('/lightning/r/Opportunity/006x/view');
  expect(anchor.textContent).toBe('A deal');
  await expect(element).toBeAccessible();
});

it('opens the record without loading the app anew', async () => {
  const element = await link();
  const click = new MouseEvent('click', { cancelable: true });
  find(element, 'a').dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
  expect(navigate).toHaveBeenCalledWith({
    type: 'standard__recordPage',
    attributes: { recordId: '006x', objectApiName: 'Opportunity', actionName: 'view' }
  });
});

it('leaves a new tab to the browser', async () => {
  const element = await link();
  const click = new MouseEvent('click', { cancelable: true, ctrlKey: true });
  find(element, 'a').dispatchEvent(click);
  expect(click.defaultPrevented).toBe(false);
});
