import { notFound } from 'next/navigation';

/** Every desk address that no other page has: our own 404, and not the framework's. */
export default function Unknown(): never {
  notFound();
}
