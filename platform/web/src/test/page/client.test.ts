import { describe, expect, it, vi } from 'vitest'
import { Client, address, newKey } from '../../main/page/api/client'
import { Problem } from '../../main/page/api/problem'

function answering(status: number, body: unknown) {
  const fetch = vi.fn(async (_input: RequestInfo | URL, _init?: RequestInit) =>
    status === 204 ? new Response(null, { status }) : new Response(JSON.stringify(body), { status }),
  )
  const signedOut = vi.fn()
  const client = new Client({ fetch, language: () => 'en', csrfToken: () => 'secret', signedOut })
  const sent = () => {
    const [input, init] = fetch.mock.calls[0]!
    return { input, init, headers: new Headers(init?.headers) }
  }
  return { client, signedOut, sent }
}

describe('the client', () => {
  it('asks in the language of the page and reads the answer', async () => {
    const { client, sent } = answering(200, { items: [] })
    expect(await client.get('/sectors')).toEqual({ items: [] })
    expect(sent().input).toBe('/api/v1/sectors')
    expect(sent().headers.get('Accept-Language')).toBe('en')
    expect(sent().headers.has('X-CSRF-Token')).toBe(false)
  })

  it('sends the session token and an idempotency key with every POST', async () => {
    const { client, sent } = answering(201, {})
    await client.post('/hazards', { item: 'a' }, 'key-1')
    expect(sent().headers.get('X-CSRF-Token')).toBe('secret')
    expect(sent().headers.get('Idempotency-Key')).toBe('key-1')
    expect(sent().headers.get('Content-Type')).toBe('application/json')
    expect(sent().init?.body).toBe('{"item":"a"}')
  })

  it('sends a jar as it is', async () => {
    const { client, sent } = answering(200, {})
    const jar = new Blob(['PK'])
    await client.call('POST', '/modules/check', { body: jar })
    expect(sent().headers.get('Content-Type')).toBe('application/java-archive')
    expect(sent().init?.body).toBe(jar)
  })

  it('sends a file as what it is', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    const { client, sent } = answering(200, {})
    await client.call('POST', '/modules/check', { body: new Blob(['PK'], { type }) })
    expect(sent().headers.get('Content-Type')).toBe(type)
  })

  it('expects nothing from an empty answer', async () => {
    expect(await answering(204, null).client.call('DELETE', '/session')).toBeUndefined()
  })

  it('throws the problem that the platform tells', async () => {
    const { client } = answering(409, { code: 'stale-version', title: 'old', by: 'Li', at: '2026-01-01', version: 3 })
    const failure = await client.get('/hazards/1').catch((problem: unknown) => problem)
    expect(failure).toBeInstanceOf(Problem)
    expect((failure as Problem).stale).toEqual({ by: 'Li', at: '2026-01-01', version: 3 })
  })

  it('tells when the session has ended, but not when a sign-in failed', async () => {
    const ended = answering(401, {})
    await expect(ended.client.get('/hazards')).rejects.toBeInstanceOf(Problem)
    expect(ended.signedOut).toHaveBeenCalledOnce()
    const failed = answering(401, {})
    await expect(failed.client.post('/session', {})).rejects.toBeInstanceOf(Problem)
    expect(failed.signedOut).not.toHaveBeenCalled()
  })

  it('makes a problem of a platform that cannot be reached', async () => {
    const client = new Client({
      fetch: () => Promise.reject(new TypeError('refused')),
      language: () => 'en',
      csrfToken: () => null,
      signedOut: () => undefined,
    })
    await expect(client.get('/sectors')).rejects.toMatchObject({ code: 'unreachable', status: 0 })
  })
})

describe('an address', () => {
  it('leaves out what is empty and repeats lists', () => {
    expect(
      address('/hazards', { text: '', stage: ['planned', 'returned'], overdue: false, after: null, limit: 20 }),
    ).toBe('/api/v1/hazards?stage=planned&stage=returned&limit=20')
  })

  it('escapes what was typed', () => {
    expect(address('/hazards', { text: '消防&a=b' })).toBe('/api/v1/hazards?text=%E6%B6%88%E9%98%B2%26a%3Db')
  })
})

it('no two keys are the same', () => {
  expect(newKey()).not.toBe(newKey())
  expect(newKey()).toMatch(/^[0-9a-f]{32}$/)
})
