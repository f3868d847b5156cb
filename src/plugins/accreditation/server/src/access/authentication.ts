/** How somebody signed in, as Strapi's content API knows them. */
export interface Authentication {
  readonly strategy?: { readonly name: string };
  /** The end user, or the API token; null for anybody. */
  readonly credentials?: Credentials | null;
}

interface Credentials {
  readonly id: string | number;
  readonly username?: string;
  readonly email?: string;
  /** Whether the address is known to be theirs. */
  readonly confirmed?: boolean;
  readonly name?: string;
}
