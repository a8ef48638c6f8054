import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  DAY,
  PHONE,
  browser,
  call,
  day,
  daysAhead,
  enterprise,
  go,
  hazard,
  shows,
  signedIn,
  unique,
} from './support.mjs'

test('the language changes without a reload, and the texts of the platform with it', async () => {
  const page = await signedIn(browser, 'committee-office')
  await go(page, '/sectors')
  await page.getByRole('link', { name: '消防', exact: true }).waitFor()
  await page.evaluate(() => (window.sameDocument = true))
  const asked = page.waitForRequest((request) => request.url().endsWith('/api/v1/sectors'))
  await page.getByRole('button', { name: 'English' }).click()
  assert.equal((await asked).headers()['accept-language'], 'en')
  await page.getByRole('link', { name: 'Hazard ledger' }).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Sectors' }).waitFor()
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  await page.getByRole('button', { name: '中文' }).click()
  await page.getByRole('heading', { level: 1, name: '行业领域' }).waitFor()
  assert.equal(await page.evaluate(() => window.sameDocument), true)
  assert.deepEqual(page.complaints, [])
})

test('every fault stands beside its field at once, and nothing typed is lost, not even by a reload', async () => {
  const page = await signedIn(browser, 'committee-office')
  await go(page, '/hazards/new')
  await page.getByLabel('隐患情况').fill('只填了情况')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('alert').first().waitFor()
  for (const label of ['企业', '具体部位', '行业领域', '检查项']) {
    const field = page.locator('.el-form-item').filter({ has: page.getByText(label, { exact: true }) })
    await field.locator('.el-form-item__error').first().waitFor()
  }
  const described = page.locator('.el-form-item').filter({ has: page.getByText('隐患情况', { exact: true }) })
  assert.equal(await described.locator('.el-form-item__error').count(), 0)
  await page.reload()
  await shows(page, '已恢复上次未提交的内容')
  assert.equal(await page.getByLabel('隐患情况').inputValue(), '只填了情况')
})

test('pressing twice registers once', async () => {
  const page = await signedIn(browser, 'committee-office')
  const firm = await enterprise(page)
  const { items } = (await call(page, 'GET', `/sectors/fire-safety/checklist?on=${DAY}`)).body
  const description = unique('重复点击')
  const user = (await call(page, 'GET', '/session')).body.login
  const model = {
    enterprise: firm.id,
    sector: 'fire-safety',
    occurred: DAY,
    item: items.find((item) => item.applies).id,
    place: '一层',
    description,
  }
  await page.evaluate(
    ([slot, draft]) => sessionStorage.setItem(slot, draft),
    [`bihuan.draft.${user}.hazard`, JSON.stringify({ model, key: unique('double-') })],
  )
  await go(page, '/hazards/new')
  await shows(page, firm.name)
  const keys = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/hazards')) {
      keys.push(request.headers()['idempotency-key'])
    }
  })
  // the first answer is lost on its way, as on a bad line
  let lost = false
  await page.route('**/api/v1/hazards', async (route) => {
    if (route.request().method() !== 'POST' || lost) {
      return route.fallback()
    }
    lost = true
    await route.fetch()
    await route.abort()
  })
  const send = page.getByRole('button', { name: '登记', exact: true })
  await send.dblclick()
  await shows(page, '无法连接平台')
  await send.click()
  await page.getByRole('heading', { level: 1, name: description }).waitFor()
  assert.equal(new Set(keys).size, 1)
  const listed = await call(page, 'GET', `/hazards?text=${encodeURIComponent(description)}`)
  assert.equal(listed.body.items.length, 1)
})

test('who was overtaken sees by whom, and goes on with what was typed', async () => {
  const slow = await signedIn(browser, 'committee-office')
  const record = await hazard(slow)
  await go(slow, `/hazards/${record.id}`)
  await slow.getByRole('button', { name: '制定整改方案' }).click()
  const dialog = slow.getByRole('dialog', { name: '制定整改方案' })
  await dialog.getByLabel('整改责任人').fill('李四')
  await dialog.getByLabel('整改资金（元）').fill('800')
  await dialog.getByLabel('整改措施').fill('我的措施')
  await day(dialog, '整改期限', daysAhead(10))
  await dialog.getByLabel('应急预案').fill('我的预案')

  const quick = await call(slow, 'POST', `/hazards/${record.id}/plan`, {
    version: record.version,
    responsible: '先到者',
    measures: '先到的措施',
    funds: 1,
    deadline: daysAhead(20),
    emergencyPlan: '先到的预案',
  })
  assert.equal(quick.status, 200)

  await dialog.getByRole('button', { name: '保存方案' }).click()
  await dialog.getByText('修改了此记录').waitFor()
  await dialog.getByRole('button', { name: '载入最新内容，保留已填' }).click()
  await dialog.getByText('修改了此记录').waitFor({ state: 'hidden' })
  await slow.getByText('先到的措施').first().waitFor()
  assert.equal(await dialog.getByLabel('整改措施').inputValue(), '我的措施')
  await dialog.getByRole('button', { name: '保存方案' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await slow.locator('dd', { hasText: '我的措施' }).first().waitFor()
})

test('a general hazard with proof is accepted at a touch, one without is looked at first', async () => {
  const page = await signedIn(browser, 'committee-office')
  const bare = await rectified(page)
  const proven = await rectified(page)
  assert.equal(await attach(page, proven), 201)
  await go(page, `/hazards?enterprise=${bare.enterprise.id}`)
  await page.getByRole('button', { name: `验收 ${bare.number}` }).click()
  await page.getByRole('alert').getByText('没有整改后的照片或材料').first().waitFor()
  await go(page, `/hazards?enterprise=${proven.enterprise.id}`)
  const button = page.getByRole('button', { name: `验收 ${proven.number}` })
  await button.click()
  await shows(page, `${proven.number} 已验收销号`)
  await button.waitFor({ state: 'detached' })
  assert.equal((await call(page, 'GET', `/hazards/${proven.id}`)).body.stage, 'accepted')
  assert.equal((await call(page, 'GET', `/hazards/${bare.id}`)).body.stage, 'rectified')
  assert.deepEqual(page.complaints, [])
})

test('who accepts at a touch what somebody else accepted meanwhile hears who and when', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await rectified(page)
  assert.equal(await attach(page, record), 201)
  await go(page, `/hazards?enterprise=${record.enterprise.id}`)
  const button = page.getByRole('button', { name: `验收 ${record.number}` })
  await button.waitFor()
  const now = (await call(page, 'GET', `/hazards/${record.id}`)).body
  const accepted = { version: now.version, date: daysAhead(0), opinion: '合格' }
  assert.equal((await call(page, 'POST', `/hazards/${record.id}/acceptance`, accepted)).status, 200)
  await button.click()
  const { name } = (await call(page, 'GET', '/session')).body
  await page.getByRole('alert').getByText(name).first().waitFor()
  assert.equal((await call(page, 'GET', `/hazards/${record.id}`)).body.stage, 'accepted')
})

/** A general hazard that was rectified on the spot. */
async function rectified(page) {
  const { items } = (await call(page, 'GET', `/sectors/fire-safety/checklist?on=${DAY}`)).body
  const answer = await call(page, 'POST', '/hazards', {
    sector: 'fire-safety',
    item: items.find((item) => item.applies && item.severity === 'general').id,
    enterprise: (await enterprise(page)).id,
    source: 'inspection',
    place: '一层',
    description: unique('一键验收测试隐患'),
    occurred: DAY,
  })
  assert.equal(answer.status, 201)
  const done = { version: answer.body.version, description: unique('已整改'), onTheSpot: true }
  const after = await call(page, 'POST', `/hazards/${answer.body.id}/rectification`, done)
  assert.equal(after.status, 200)
  return after.body
}

/** Adds a photo of the outcome; answers the status. */
function attach(page, record) {
  return page.evaluate(async (id) => {
    const session = await (await fetch('/api/v1/session')).json()
    const canvas = document.createElement('canvas')
    canvas.width = 64
    canvas.height = 64
    const photo = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
    const answer = await fetch(`/api/v1/hazards/${id}/attachments?purpose=after&name=after.png`, {
      method: 'POST',
      headers: { 'Content-Type': 'image/png', 'X-CSRF-Token': session.csrfToken },
      body: photo,
    })
    return answer.status
  }, record.id)
}

test('a word that is longer than its line makes no page scroll sideways', async () => {
  const page = await signedIn(browser, 'committee-office', PHONE)
  const firm = await enterprise(page)
  const { items } = (await call(page, 'GET', `/sectors/fire-safety/checklist?on=${DAY}`)).body
  const registered = await call(page, 'POST', '/hazards', {
    sector: 'fire-safety',
    item: items.find((item) => item.applies).id,
    enterprise: firm.id,
    source: 'inspection',
    place: '一层',
    description: 'SN'.repeat(150),
    occurred: DAY,
  })
  assert.equal(registered.status, 201)
  const pages = [
    ['隐患台账', `/hazards?enterprise=${firm.id}`],
    [firm.name, `/enterprises/${firm.id}`],
  ]
  for (const [title, path] of pages) {
    await go(page, path)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByText(registered.body.description).last().waitFor()
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    assert.ok(beyond <= 0, `${path} is ${beyond} px too wide`)
  }
})

test('whoever opens the address of a record that is not there is led to what waits', async () => {
  const page = await signedIn(browser, 'committee-office')
  await go(page, '/issues/00000000-0000-0000-0000-000000000000')
  await shows(page, '没有这条记录，或您无权查看')
  await page.getByRole('button', { name: '返回', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '您好' }).waitFor()
  assert.deepEqual(page.complaints, [])
})

test('the ledger keeps its filters and its page in the address', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await hazard(page)
  await go(page, '/hazards')
  await page.getByLabel('关键词').fill(record.description)
  await page.getByRole('button', { name: '查询' }).click()
  await page.waitForURL((url) => decodeURIComponent(url.hash).includes(record.description))
  await page.getByText('第 1 页，本页 1 条').waitFor()
  await page.reload()
  await page.getByText('第 1 页，本页 1 条').waitFor()
  assert.equal(await page.getByLabel('关键词').inputValue(), record.description)
  await page.getByRole('link', { name: record.description }).first().click()
  await page.getByRole('heading', { level: 1, name: record.description }).waitFor()
})

test('a major accident of the campaign raises an alarm on the workbench and on the list, and its count opens its records', async () => {
  const page = await signedIn(browser, 'committee-office')
  const title = unique('浏览器测试事故')
  const told = { sector: 'fire-safety', enterprise: (await enterprise(page)).id, occurred: DAY, accident: 'fire' }
  const answer = await call(page, 'POST', '/accidents', {
    ...told,
    place: '仓库',
    title,
    description: '浏览器测试',
    deaths: 10,
    injuries: 0,
    loss: 0,
  })
  assert.equal(answer.status, 201)
  await go(page, '/workbench')
  // it was open before the accident
  await page.reload()
  await shows(page, '专项行动要求杜绝重特大事故')
  await page.getByRole('link', { name: /^重大事故 \d+ 起/ }).click()
  await page.getByRole('link', { name: title }).first().waitFor()
  await shows(page, '专项行动要求杜绝重特大事故')
  const { id, version } = answer.body
  assert.equal((await call(page, 'POST', `/accidents/${id}/void`, { version, reason: '浏览器测试' })).status, 200)
  assert.deepEqual(page.complaints, [])
})
