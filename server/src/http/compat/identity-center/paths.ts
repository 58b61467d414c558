/** Where the door is: what a client of the API is given as its endpoint. */
export const IDENTITY_CENTER = '/compat/identity-center'
