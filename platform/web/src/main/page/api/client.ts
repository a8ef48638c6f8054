import { Problem } from './problem'

export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>

export interface Surroundings {
  fetch: typeof fetch
  language: () => string
  csrfToken: () => string | null
  /** Called when the platform says that the session has ended. */
  signedOut: () => void
}

export interface Call {
  query?: Query
  body?: unknown
  /** Sent as Idempotency-Key: the same key does the same thing once. */
  key?: string
  signal?: AbortSignal
}

const BASE = '/api/v1'

/** Calls the platform's REST interface. */
export class Client {
  constructor(private readonly around: Surroundings) {}

  get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
    return this.call<T>('GET', path, { query, signal })
  }

  post<T>(path: string, body: unknown, key: string = newKey()): Promise<T> {
    return this.call<T>('POST', path, { body, key })
  }

  /** Fetches a file, in the language of the page. */
  async file(path: string, query?: Query): Promise<Blob> {
    const answer = await this.send('GET', path, query, undefined, undefined, undefined)
    if (!answer.ok) {
      throw await this.refusal(answer, path)
    }
    return answer.blob()
  }

  /** Fetches a file that is made for a reason. */
  async made(path: string, query: Query, body: unknown, key: string): Promise<Blob> {
    const answer = await this.send('POST', path, query, body, key, undefined)
    if (!answer.ok) {
      throw await this.refusal(answer, path)
    }
    return answer.blob()
  }

  /** Sends a file as it is, telling how far it got, from 0 to 1. A plain fetch does not know. */
  upload<T>(path: string, query: Query, file: Blob, key: string, progress: (part: number) => void): Promise<T> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.open('POST', address(path, query))
      this.headers('POST', key).forEach((value, name) => request.setRequestHeader(name, value))
      request.setRequestHeader('Content-Type', 'application/octet-stream')
      request.upload.onprogress = ({ loaded, total }) => progress(total === 0 ? 0 : loaded / total)
      request.onload = () => {
        const answer = new Response(request.status === 204 ? null : request.responseText, { status: request.status })
        if (answer.ok) {
          resolve(answer.json())
        } else {
          void this.refusal(answer, path).then(reject)
        }
      }
      request.onerror = () => reject(Problem.unreachable())
      request.send(file)
    })
  }

  async call<T>(method: string, path: string, { query, body, key, signal }: Call = {}): Promise<T> {
    const answer = await this.send(method, path, query, body, key, signal)
    if (answer.ok) {
      return (answer.status === 204 ? undefined : await answer.json()) as T
    }
    throw await this.refusal(answer, path)
  }

  private async refusal(answer: Response, path: string): Promise<Problem> {
    const problem = Problem.of(answer.status, await answer.json().catch(() => null))
    if (problem.status === 401 && path !== '/session') {
      this.around.signedOut()
    }
    return problem
  }

  private headers(method: string, key: string | undefined): Headers {
    const headers = new Headers({ Accept: 'application/json, */*;q=0.5', 'Accept-Language': this.around.language() })
    const token = this.around.csrfToken()
    if (method !== 'GET' && token !== null) {
      headers.set('X-CSRF-Token', token)
    }
    if (key !== undefined) {
      headers.set('Idempotency-Key', key)
    }
    return headers
  }

  private async send(
    method: string,
    path: string,
    query: Query | undefined,
    body: unknown,
    key: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    const file = body instanceof Blob
    const headers = this.headers(method, key)
    if (body !== undefined) {
      headers.set('Content-Type', file ? body.type || 'application/java-archive' : 'application/json')
    }
    try {
      return await this.around.fetch(address(path, query), {
        method,
        headers,
        body: body === undefined ? null : file ? body : JSON.stringify(body),
        signal: signal ?? null,
        credentials: 'same-origin',
      })
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === 'AbortError') {
        throw failure
      }
      throw Problem.unreachable()
    }
  }
}

/** The address of a resource; empty and missing values are left out, lists are repeated. */
export function address(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== '' && one !== false) {
        parameters.append(name, String(one))
      }
    }
  }
  const text = parameters.toString()
  return `${BASE}${path}${text === '' ? '' : `?${text}`}`
}

/** A fresh idempotency key. crypto.randomUUID is missing where the page is not served from a secure context. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
