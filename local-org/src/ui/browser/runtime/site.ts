import { createElement } from 'lwc';
import SitePage from 'org/sitePage';
import { provideLocalization } from '@local-org/localization';

provideLocalization();
document.getElementById('root')?.replaceChildren(createElement('org-site-page', { is: SitePage }));
