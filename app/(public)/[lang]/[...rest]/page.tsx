import { notFound } from 'next/navigation';

/** Every public address that no other page has. */
export default function Unknown(): never {
  notFound();
}
