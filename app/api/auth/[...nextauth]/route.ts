import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { authOptions } from '@/server/access/auth-options'
import { plenary } from '@/server/handle'

type Address = { params: Promise<{ nextauth: string[] }> }

/** Sign-in and sign-out of accounts, by next-auth. */
const handle = (request: NextRequest, address: Address): Promise<Response> =>
  NextAuth(request, address, authOptions(plenary())) as Promise<Response>

export { handle as GET, handle as POST }
