import { World, DESKTOP, PHONE } from './support/world.ts';
const w = await World.start();
const opp = (n: string) => `/lightning/r/Opportunity/${w.id(`SELECT Id FROM Opportunity WHERE Name LIKE '${n}%'`)}/view`;
try {
  for (const [n, viewport, language] of [['desk', DESKTOP, 'en_US'], ['phone', PHONE, 'de']] as const) {
    const v = await w.asSeller('John Martinez', opp('Meridian Logistics – Route'), { viewport: n === 'desk' ? { width: 1280, height: 1200 } : { width: 390, height: 1400 }, language });
    const tabs = v.page.locator('c-seller-plan').getByRole('tab');
    await tabs.first().waitFor({timeout: 60000}).catch(async (e) => { await v.page.screenshot({path:'/tmp/l-fail.png'}); console.log(v.complaints); throw e; });
    const names = await tabs.allInnerTexts();
    console.log(names);
    for (const [i, t] of [[1, 'goals'], [2, 'risks'], [3, 'people'], [4, 'agreement'], [7, 'comments']] as const) {
      await tabs.nth(i).click();
      await v.page.waitForTimeout(900);
      await v.page.screenshot({ path: `/tmp/l-${t}-${n}.png`, fullPage: true });
    }
    await tabs.nth(3).click();
    const edit = v.page.getByRole('button', { name: /^(Edit|.*bearbeiten)/ }).first();
    if (await edit.count()) { await edit.click(); await v.page.waitForTimeout(700); await v.page.screenshot({ path: `/tmp/l-person-form-${n}.png` }); }
    console.log(v.complaints);
    await v.close();
    const plan = w.id("SELECT Id FROM Mutual_Action_Plan__c WHERE Name = 'Route planning pilot'");
    const b = await w.asBuyer('Maja Lindqvist', `/mutual-action-plan/${plan}?language=${language}`, { viewport });
    await b.page.waitForTimeout(1500);
    await b.page.screenshot({ path: `/tmp/l-buyer-${n}.png`, fullPage: true });
    console.log(b.complaints);
    await b.close();
  }
} catch (e) { console.log(e); } finally { await w.close(); }
