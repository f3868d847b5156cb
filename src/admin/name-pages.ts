const PRODUCT = 'Summit Pressroom';

/** Puts the product's name where Strapi ends the title of every page with its own. */
export function namePages(): void {
  rename();
  const title = document.querySelector('title');
  if (title) new MutationObserver(rename).observe(title, { childList: true });
}

function rename(): void {
  const named = document.title.replace(/Strapi( Admin)?$/, PRODUCT);
  if (named !== document.title) document.title = named;
}
