// Written by npm run rule-set, which is to be run after any change to the rules, the substances or the screenings.
export const RULES_CONTENT = '55384a267dcc';
