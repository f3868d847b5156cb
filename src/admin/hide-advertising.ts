import type { StrapiApp } from '@strapi/strapi/admin';

/** Where the menu leads nobody: Strapi's shop, and the content-type builder outside development. */
const CLOSED = ['admin::marketplace.read', ...(process.env.NODE_ENV === 'development' ? [] : ['plugin::content-type-builder.read'])];

/** What Strapi writes down when somebody closes its banner about the media library, before and after it has asked for the installation's id (none here). */
const BANNER_CLOSED = ['STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:undefined', 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false'];

/** Takes Strapi's advertising out of the panel where no setting does. */
export function hideAdvertising(app: StrapiApp): void {
  app.addRBACMiddleware(() => (next) => (permissions) => next(permissions.filter(({ action }) => !CLOSED.includes(action))));
  for (const key of BANNER_CLOSED) window.localStorage.setItem(key, 'true');
  hideLinksToPrices();
}

function hideLinksToPrices(): void {
  const style = document.createElement('style');
  style.textContent = 'a[href^="https://strapi.io/pricing"] { display: none; }';
  document.head.append(style);
}
