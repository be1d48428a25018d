import PackagedIcon from 'lightning-package/primitiveIcon';
import { sanitizeURL } from 'lightning/utilsPrivate';
import { isValidName } from 'lightning/iconUtils';
import template from './primitiveIcon.html';

/** The packaged icon brings all drawings of a category at once (3 MB of templates); this one fetches the drawing it shows. */
export default class PrimitiveIcon extends PackagedIcon {
  override requestIconTemplates(): void {}

  override render(): unknown {
    return template;
  }

  override get href(): string {
    const { src, iconName } = this as unknown as { src?: string; iconName?: string };
    if (src) return sanitizeURL(src);
    if (!iconName || !isValidName(iconName)) return '';
    const [category, name] = iconName.split(':');
    return `/_ui/icons/${category}/${name}.svg#${name}`;
  }
}
