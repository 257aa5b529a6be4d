// Written by npm run rule-set, which is to be run after any change to the rules or to the substances.
export const RULES_CONTENT = 'f2fef60c8360';
