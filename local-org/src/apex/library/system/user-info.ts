import { declare } from '../declare.ts';
import { currentTransaction } from '../../runtime/transaction.ts';
import { ApexTimeZone } from '../time/time-of-day.ts';
import { runningUser } from '../running-user.ts';
import { organization } from './organization.ts';

const value = (name: string) => (): string | null => runningUser().values[name] ?? null;

declare({
  name: 'UserInfo',
  statics: {
    'String getDefaultCurrency()': () => organization().DefaultCurrencyIsoCode ?? 'USD',
    'String getFirstName()': value('FirstName'),
    'String getLanguage()': () => runningUser().language,
    'String getLastName()': value('LastName'),
    'String getLocale()': () => runningUser().locale,
    'String getName()': value('Name'),
    'Id getOrganizationId()': () => organization().Id ?? null,
    'String getOrganizationName()': () => organization().Name ?? null,
    'Id getProfileId()': value('ProfileId'),
    'TimeZone getTimeZone()': () => new ApexTimeZone(runningUser().timeZone),
    'String getUiTheme()': () => 'Theme4d',
    'String getUiThemeDisplayed()': () => 'Theme4d',
    'String getUserEmail()': value('Email'),
    'Id getUserId()': () => currentTransaction().userId,
    'String getUserName()': value('Username'),
    'Id getUserRoleId()': value('UserRoleId'),
    'String getUserType()': value('UserType'),
    'Boolean isMultiCurrencyOrganization()': () => false
  }
});
