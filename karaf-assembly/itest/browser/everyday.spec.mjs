import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { DAY, call, daysAhead, day, enterprise, go, hazard, launch, shows, signedIn, unique } from './support.mjs'

let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

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
