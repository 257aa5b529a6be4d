import type { ContactWay } from '@/domain/lead/contact';

/** The ways to reach out, as a button says them. */
export const WAY_LABELS: Readonly<Record<ContactWay, string>> = { call: 'Call', text: 'Text', email: 'Email' };
