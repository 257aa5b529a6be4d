import NextAuth from 'next-auth';
import { authOptions } from '@/auth';

type Context = { params: Promise<{ nextauth: string[] }> };

// Made at each request and not once: a build has no environment to make it from.
const handle = (request: Request, context: Context): Promise<Response> => NextAuth(authOptions())(request, context);

export { handle as GET, handle as POST };
