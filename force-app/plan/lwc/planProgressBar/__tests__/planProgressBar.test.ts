import PlanProgressBar from 'c/planProgressBar';
import { find, show, textOf } from 'test/components';

it('says done of total and percent to eyes and screen readers', async () => {
  const element = await show('c-plan-progress-bar', PlanProgressBar, {
    progress: { done: 12, total: 18 },
    label: 'Meridian',
    side: 'Buyer'
  });
  const bar = find(element, '[role="progressbar"]');
  expect(bar.getAttribute('aria-valuenow')).toBe('67');
  expect(bar.getAttribute('aria-valuetext')).toBe('c.Plan_Progress_Text');
  expect(find(element, '.fill').style.width).toBe('67%');
  expect(textOf(element)).toContain('Meridian');
  await expect(element).toBeAccessible();
});

it('stays calm with nothing to do', async () => {
  const element = await show('c-plan-progress-bar', PlanProgressBar, { progress: null });
  expect(textOf(element)).toContain('c.Plan_Progress_Empty');
  expect(find(element, '[role="progressbar"]').getAttribute('aria-valuenow')).toBe('0');
  await expect(element).toBeAccessible();
});
