/** Why the last who manages staff stays one. */
export const NO_ADMINISTRATOR =
  'Then nobody would be left who can manage staff. Give a colleague the administrator’s role first.';
