/** Why a journey is left out for now: the page that it walks through was rebuilt, and its steps or the page have to follow. */
export const OPEN = 'to be adapted to the rebuilt page of the account executive';
