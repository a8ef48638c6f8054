// What the browser tests share. Started with BIHUAN_URL (of the running product), BIHUAN_ACCOUNTS (its demo-accounts.csv)
// and BIHUAN_JAR_NEW (a newer fire-safety jar); BIHUAN_CHROMIUM names another browser than Debian's.
import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { after, afterEach, before } from 'node:test'
import { chromium } from 'playwright-core'

export const DESK = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }

/** A day of the campaign on which the whole checklist of 2023 applies. */
export const DAY = '2023-06-15'

const URL = setting('BIHUAN_URL').replace(/\/$/, '')
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

export function setting(name) {
  const value = process.env[name]
  assert.ok(value, `${name} must be set`)
  return value
}

/** The browser, the same one for every file that runs in this process. */
export let browser
before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.BIHUAN_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      // the next window of a session finds the page's scripts compiled and its fonts loaded
      '--process-per-site',
    ],
  })
})
after(() => browser.close())

/** The tests that are over; a window knows how many were when it was opened. */
let over = 0
afterEach(() => over++)

/** Who has signed in, by role. */
const sessions = new Map()

export function account(role) {
  const lines = readFileSync(setting('BIHUAN_ACCOUNTS'), 'utf8').trim().split(/\r?\n/).slice(1)
  const found = lines.map((line) => line.split(',')).find(([one]) => one === role)
  assert.ok(found, `no account for ${role}`)
  return { user: found[1], password: found[2] }
}

/** A page in a window of its own. Whatever the browser complains about beyond refused calls is kept in page.complaints. */
export async function open(browser, path = '/', size = DESK) {
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN' })
  return opened(context, path, size)
}

/**
 * A page on which somebody of a role is signed in, in a window of its own. The first one signs in; those that follow find its
 * session, and nothing else that it left in the browser.
 */
export function signedIn(browser, role, size = DESK) {
  const session = sessions.get(role)
  return session ? resumed(session, size) : signIn(browser, role, size)
}

async function signIn(browser, role, size) {
  const page = await open(browser, '/sign-in', size)
  const { user, password } = account(role)
  await page.getByLabel('登录名').fill(user)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL((url) => !url.hash.startsWith('#/sign-in'))
  sessions.set(role, page.context())
  return page
}

async function resumed(session, size) {
  const page = await opened(session, '/', size)
  const kept = await page.evaluate(() => {
    const { length } = localStorage
    localStorage.clear()
    return length
  })
  if (kept > 0) {
    await page.reload()
  }
  // until it shows something, the page does not hear that its address changes
  await page.getByRole('main').waitFor()
  // the windows of earlier tests have kept the session's process until now
  const earlier = session.pages().filter((one) => one.openedAfter < over)
  await Promise.all(earlier.map((one) => one.close()))
  return page
}

async function opened(context, path, size) {
  const page = await context.newPage()
  page.openedAfter = over
  page.complaints = []
  page.on('pageerror', (error) => page.complaints.push(error.message))
  page.on('console', (message) => {
    // a refused call is told by the page itself; the browser reports it as well
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      page.complaints.push(message.text())
    }
  })
  await page.setViewportSize(size)
  await go(page, path)
  return page
}

export async function go(page, path) {
  await page.goto(`${URL}/#${path}`)
}

/** Chooses in a list by its label. */
export async function choose(page, within, label, option) {
  // opened with the keyboard: what is chosen lies over the field, and what was just chosen elsewhere may still move it
  await within.getByLabel(label).press('ArrowDown')
  await page.getByRole('option', { name: option }).first().click()
}

/** Types what is looked for into a list that searches, and chooses it. */
export async function find(page, within, label, option) {
  await within.getByLabel(label).fill(option)
  await page.getByRole('option', { name: option }).first().click()
}

/** Types a day; the calendar closes with it. */
export async function day(within, label, value) {
  const field = within.getByLabel(label)
  await field.fill(value)
  await field.press('Enter')
}

export function unique(text) {
  return `${text}${Date.now().toString(36)}${randomInt(1000)}`
}

/** A credit code with a right check character (GB 32100-2015). */
export function creditCode() {
  const first17 = '91530114MA6' + Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  let sum = 0
  let weight = 1
  for (const character of first17) {
    sum += ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return first17 + ALPHABET[(31 - (sum % 31)) % 31]
}

/** A small picture. */
export const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Another small picture: what shows a hazard before the work does not show it after. */
export const PHOTO_AFTER = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR42mPQqLABIgYIBQAXzgNxxSC6FwAAAABJRU5ErkJggg==',
  'base64',
)

/** Calls the platform as the user of a page; answers status and body. */
export function call(page, method, path, body) {
  return page.evaluate(
    async ({ method, path, body }) => {
      const session = await (await fetch('/api/v1/session')).json()
      const answer = await fetch(`/api/v1${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': session.csrfToken, 'Accept-Language': 'zh-CN' },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      return { status: answer.status, body: answer.status === 204 ? null : await answer.json() }
    },
    { method, path, body },
  )
}

/** An enterprise in the fire-safety sector, registered without the page. */
export async function enterprise(page) {
  const organisations = (await call(page, 'GET', '/organisations')).body.items
  const street = organisations.find((one) => one.kind === 'street' && one.active)
  const answer = await call(page, 'POST', '/enterprises', {
    name: unique('浏览器测试企业'),
    creditCode: creditCode(),
    territory: street.id,
    sector: 'fire-safety',
  })
  assert.equal(answer.status, 201)
  return answer.body
}

/** An enterprise that was merged into another one, without the page. */
export async function mergedInto(page, successor) {
  const gone = await enterprise(page)
  const body = { version: gone.version, reason: '浏览器测试合并', successors: [successor] }
  const answer = await call(page, 'POST', `/enterprises/${gone.id}/closing`, body)
  assert.equal(answer.status, 200)
  return answer.body
}

/** A hazard of an enterprise that was split into two others after it was found. */
export async function splitInTwo(page) {
  const left = await hazard(page)
  const gone = (await call(page, 'GET', `/enterprises/${left.enterprise.id}`)).body
  const successors = [(await enterprise(page)).id, (await enterprise(page)).id]
  const body = { version: gone.version, reason: '浏览器测试分立', successors }
  assert.equal((await call(page, 'POST', `/enterprises/${gone.id}/closing`, body)).status, 200)
  return left
}

/** A hazard just registered, without the page. */
export async function hazard(page) {
  const { items } = (await call(page, 'GET', `/sectors/fire-safety/checklist?on=${DAY}`)).body
  const answer = await call(page, 'POST', '/hazards', {
    sector: 'fire-safety',
    item: items.find((item) => item.applies && item.severity === 'major').id,
    enterprise: (await enterprise(page)).id,
    source: 'inspection',
    place: '一层',
    description: unique('浏览器测试隐患'),
    occurred: DAY,
  })
  assert.equal(answer.status, 201)
  return answer.body
}

/** A day so many days from now, where the district is: eight hours ahead of UTC. */
export function daysAhead(days) {
  return new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)
}

/** Waits until a text stands somewhere on the page. */
export function shows(page, text) {
  return page.getByText(text).first().waitFor()
}

/** Presses the button of a step on the page of a record, fills in its form and sends it. */
export async function step(page, name, fill, send = name) {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog', { name })
  await dialog.waitFor()
  await fill(dialog)
  await dialog.getByRole('button', { name: send, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}
