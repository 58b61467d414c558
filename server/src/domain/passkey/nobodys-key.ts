/**
 * A public key on P-256 whose private part was thrown away. An assertion that names a credential nobody has is judged against it, so that it costs what one
 * with a wrong signature does (PKY-18).
 */
export const NOBODYS_KEY =
  'pQECAyYgASFYIF4AzdRbMhH6n3pcaTaa6KJosX1TY9yAynaAw-EbYKsuIlgg1EHGDzRMOs81ztrd8A8id4HNmlPmiqM5fjvGhQeY65M'
