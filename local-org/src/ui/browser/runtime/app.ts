import { createElement } from 'lwc';
import App from 'org/app';
import { provideLocalization } from '@local-org/localization';

provideLocalization();
document.getElementById('root')?.replaceChildren(createElement('org-app', { is: App }));
