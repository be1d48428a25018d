import { api, LightningElement } from 'lwc';

/** Text written in the site's builder. */
export default class SiteText extends LightningElement {
  @api value = '';
}
