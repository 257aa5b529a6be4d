'use client';

import { type ComponentProps, useSyncExternalStore } from 'react';

type KeptTextareaProps = ComponentProps<'textarea'> & { readonly id: string; readonly defaultValue: string };

const never = () => () => {};

/**
 * A text area that came filled in, and keeps what was typed into it before the framework's script arrived. The framework
 * sets a filled text area back to what the server sent when it takes the page over; here it is handed what stands there.
 */
export function KeptTextarea({ defaultValue, ...rest }: KeptTextareaProps) {
  const standing = () => {
    if (typeof document === 'undefined') return defaultValue;
    const field = document.getElementById(rest.id);
    return field instanceof HTMLTextAreaElement ? field.value : defaultValue;
  };
  // The third function answers on the server, and in the browser only while a page is taken over.
  const value = useSyncExternalStore(never, () => defaultValue, standing);
  return <textarea {...rest} defaultValue={value} />;
}
