/** What the tests judge by, without types of its own. */
declare module '@adobe/structured-data-validator'
declare module 'jsonld'
declare module 'n3'
