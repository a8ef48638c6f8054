import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY, browser, call, choose, daysAhead, enterprise, go, shows, signedIn, unique } from './support.mjs'

test('a hazard that the firm found, reported and planned itself is not punished but with a reason', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await major(page, 'self-check')
  const planned = await call(page, 'POST', `/hazards/${record.id}/plan`, {
    version: record.version,
    responsible: '主要负责人',
    measures: '清除堵塞',
    funds: 1000,
    deadline: daysAhead(20),
    emergencyPlan: '专人值守',
  })
  assert.equal(planned.status, 200)
  await openCase(page, record)
  await shows(page, '不予处罚')
  const dialog = await decide(page, '警告')
  await dialog.getByText('依法不予行政处罚').first().waitFor()
  await dialog.getByLabel('仍予处罚的理由').fill('整改措施虚假')
  await dialog.getByRole('button', { name: '登记决定' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await shows(page, '自查整改中仍予处罚')
  assert.deepEqual(page.complaints, [])
})

test('a neglected major hazard asks for both penalties, and is followed up until it is closed', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await major(page, 'inspection')
  await openCase(page, record)
  await shows(page, '尚不完整')
  await (await decide(page, '警告')).waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: '结案', exact: true }).click()
  const end = page.getByRole('dialog', { name: '结案' })
  await end.getByLabel('办理结果').fill('已执行')
  await end.getByRole('button', { name: '结案' }).click()
  await end.getByText('一案双罚').first().waitFor()
  await page.keyboard.press('Escape')
  await (await decide(page, '警告', '李某')).waitFor({ state: 'hidden' })
  await shows(page, '已满足')
  await shows(page, '严禁以罚代管')
  await page.getByRole('button', { name: '结案', exact: true }).click()
  await end.getByRole('button', { name: '结案' }).click()
  await end.getByText(`已处罚的隐患${record.number}尚未销号`).first().waitFor()
  await page.keyboard.press('Escape')
  const opened = page.url().split('/').at(-1)
  assert.equal((await call(page, 'GET', `/hazards/${record.id}`)).body.stage, 'registered')
  await page.getByRole('link', { name: '罚后督促整改' }).click()
  await page.getByRole('heading', { level: 1, name: '罚后督促整改' }).waitFor()
  await page.getByRole('link', { name: record.description }).click()
  await shows(page, '已处罚，督促整改')
  await page.getByRole('link', { name: '排查整治不力' }).waitFor()
  const done = { version: record.version, description: '已清除堵塞', onTheSpot: true }
  const rectified = (await call(page, 'POST', `/hazards/${record.id}/rectification`, done)).body
  const acceptance = { version: rectified.version, opinion: '符合要求', evidenceWaiver: '现场查看，未留照片' }
  assert.equal((await call(page, 'POST', `/hazards/${record.id}/acceptance`, acceptance)).status, 200)
  const { items } = (await call(page, 'GET', '/follow-ups?limit=200')).body
  assert.ok(items.every((one) => one.id !== record.id))
  await go(page, `/cases/${opened}`)
  await page.getByRole('button', { name: '结案', exact: true }).click()
  await end.getByLabel('办理结果').fill('已执行，隐患已销号')
  await end.getByRole('button', { name: '结案' }).click()
  await end.waitFor({ state: 'hidden' })
  await shows(page, '已结案')
  assert.deepEqual(page.complaints, [])
})

test('a case of an accident alone asks for both penalties for the hazard that led to it, or for a reason', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await major(page, 'inspection')
  const enterprise = record.enterprise.id
  const accident = await call(page, 'POST', '/accidents', {
    sector: record.sector.id,
    enterprise,
    occurred: DAY,
    accident: 'fire',
    place: '一层',
    title: unique('浏览器测试火灾'),
    description: '堵塞的通道延误了疏散',
    deaths: 0,
    injuries: 1,
    loss: 1000,
    hazards: [record.id],
  })
  assert.equal(accident.status, 201)
  const opened = await call(page, 'POST', '/cases', {
    sector: record.sector.id,
    enterprise,
    title: '浏览器测试事故案件',
    description: '事故调查后立案',
    hazards: [],
    accidents: [accident.body.id],
    inspections: [],
    occurred: DAY,
  })
  assert.equal(opened.status, 201)
  await go(page, `/cases/${opened.body.id}`)
  await shows(page, '尚不完整')
  await shows(page, record.number)
  assert.deepEqual(page.complaints, [])
})

test('a circular is counted in its quarter, and the figure opens the case', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await major(page, 'inspection')
  await openCase(page, record)
  const dialog = await decide(page, '通报', undefined, false)
  await dialog.waitFor({ state: 'hidden' })
  const day = daysAhead(0)
  const { lines } = (await call(page, 'GET', `/enforcement-figures?day=${day}`)).body
  const own = lines.find((line) => line.department?.id === record.lead.id)
  assert.ok(own.figures.circulars >= 1)
  await go(page, `/enforcement-figures?day=${day}`)
  await page.getByRole('button', { name: `${own.department.name} 通报企业（家） ${own.figures.circulars}` }).click()
  const drawer = page.getByRole('dialog', { name: `${own.department.name} · 通报企业（家）` })
  await drawer.getByText(record.enterprise.name).first().waitFor()
  assert.deepEqual(page.complaints, [])
})

test('the list of cases shows those with a kind of decision', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await major(page, 'inspection')
  await openCase(page, record)
  await (await decide(page, '警告')).waitFor({ state: 'hidden' })
  await go(page, '/cases')
  const filters = page.getByRole('search')
  await choose(page, filters, '处理决定', '警告')
  await filters.getByRole('button', { name: '查询' }).click()
  await page.waitForURL(/decision=warning/)
  await page.locator('table.list tbody tr').filter({ hasText: '警告' }).first().waitFor()
  assert.deepEqual(page.complaints, [])
})

test('a ban is decided, and told wherever a principal of that name appears', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await major(page, 'inspection')
  const person = unique('禁入')
  await openCase(page, record)
  await (await decide(page, '行业禁入', person)).waitFor({ state: 'hidden' })
  await shows(page, '无截止日')
  const firm = (await call(page, 'GET', `/enterprises/${record.enterprise.id}`)).body
  await go(page, `/enterprises/${firm.id}`)
  await page.getByRole('button', { name: '修改企业信息' }).click()
  const drawer = page.getByRole('dialog', { name: '修改企业信息' })
  await drawer.getByLabel('主要负责人').fill(person)
  await drawer.getByLabel('主要负责人').blur()
  await drawer.getByText(`主要负责人“${person}”与被行业禁入的人员同名`).waitFor()
  assert.deepEqual(page.complaints, [])
})

test('the reward of an anonymous report is asked for and granted, and nothing says who reported', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await major(page, 'public-report')
  await go(page, `/hazards/${record.id}`)
  await page.getByRole('button', { name: '申请举报奖励' }).click()
  await page.getByRole('heading', { level: 1, name: '申请举报奖励' }).waitFor()
  await page.getByLabel('举报编号').fill('13812345678')
  await page.getByLabel('查实情况').fill('现场核查属实')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByText('举报奖励的记录不得写明举报人身份').first().waitFor()
  await page.getByLabel('举报编号').fill(unique('举报'))
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('button', { name: '登记答复', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '登记答复' })
  await choose(page, dialog, '是否予以奖励', '是')
  await dialog.getByLabel('奖励金额（元）').fill('2000')
  await dialog.getByLabel('答复意见').fill('同意奖励')
  await dialog.getByRole('button', { name: '登记答复' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await shows(page, '予以奖励')
  await page.getByRole('link', { name: '举报奖励申请' }).first().click()
  await shows(page, '按季度和年度')
  const department = await signedIn(browser, 'department')
  assert.equal((await call(department, 'GET', '/rewards')).status, 403)
  assert.deepEqual(page.complaints, [])
})

/** A hazard that a judgement standard makes major. */
async function major(page, source) {
  const { items } = (await call(page, 'GET', `/sectors/fire-safety/checklist?on=${DAY}`)).body
  const answer = await call(page, 'POST', '/hazards', {
    sector: 'fire-safety',
    item: items.find((item) => item.applies && item.severity === 'major' && item.ground === 'judgement-standard').id,
    enterprise: (await enterprise(page)).id,
    source,
    place: '一层',
    description: unique('执法测试隐患'),
    occurred: DAY,
  })
  assert.equal(answer.status, 201)
  assert.equal(answer.body.ground, 'judgement-standard')
  return answer.body
}

async function openCase(page, record) {
  await go(page, `/hazards/${record.id}`)
  await page.getByRole('button', { name: '立案', exact: true }).click()
  await shows(page, record.enterprise.name)
  await page.getByLabel('案由').fill('排查整治不力')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '排查整治不力' }).waitFor()
}

/** Writes down a decision against the enterprise, or against its principal of this name. */
async function decide(page, kind, principal, formal = true) {
  await page.getByRole('button', { name: '登记决定', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '登记决定' })
  await choose(page, dialog, '决定种类', kind)
  if (principal) {
    await choose(page, dialog, '对象', '主要负责人')
    await dialog.getByLabel('主要负责人姓名').fill(principal)
  }
  if (formal) {
    await dialog.getByLabel('文书号').fill(unique('测试罚'))
    await dialog.getByLabel('法律依据').fill('执法人员填写的依据')
  }
  await dialog.getByLabel('决定内容').fill('予以警告')
  await dialog.getByRole('button', { name: '登记决定' }).click()
  return dialog
}
