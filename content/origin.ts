/**
 * What stands for our own address in pages drawn before anybody knows where they will be reached. The front wall puts
 * the first of `PORCHLIGHT_ORIGINS` in its place; nobody's `Host` header is ever believed. `.invalid` is nobody's.
 */
export const ORIGIN_TO_COME = 'https://origin.invalid';
