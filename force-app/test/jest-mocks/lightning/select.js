import { LightningElement, api } from 'lwc';

/** The base component that the test package has no stub for. */
export default class Select extends LightningElement {
  @api disabled;
  @api fieldLevelHelp;
  @api label;
  @api messageWhenValueMissing;
  @api name;
  @api options;
  @api required;
  @api validity;
  @api value;
  @api variant;
  @api checkValidity() {}
  @api reportValidity() {}
  @api setCustomValidity() {}
}
