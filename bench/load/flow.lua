-- What every load has in common, so that no server is asked by a cheaper generator than another: starts, and for each answered start
-- its check. A load sets the functions of `flow`:
--   start(n)                      the n-th request that begins something
--   begun(status, headers, body)  what to check later, when this answers a start; else nil
--   check(token, wrong)           the request that checks it; leave it out when there is nothing to check
--   accepted(status, body)        whether this is the answer that was wanted
--   approve(token)                the request with which a person says yes to it, before it is checked; leave it out when nobody is asked
--   approved(status, body)        whether this answers that
-- A load with an `approve` has one connection in each thread, so that an answer belongs to the request before it.
-- Each answer is judged. One that is neither counts as `other`, and a row with any is not told.
-- BENCH_DELAY=ms lets each connection wait, so long on average, before it asks again: a load that is not as much as can be had.
-- BENCH_WRONG=1 sends three wrong codes first: a server that takes them judges nothing.
flow = {}

local waiting, head, tail, sent = {}, 1, 0, 0
local asked, agreed
local starts, accepted, other = 0, 0, 0
local wrong = os.getenv("BENCH_WRONG") == "1" and 3 or 0
local strict = wrong > 0
local threads = {}

function json(path, body, more)
  local headers = { ["content-type"] = "application/json" }
  for name, value in pairs(more or {}) do headers[name] = value end
  return wrk.format("POST", path, headers, body)
end

function form(path, body)
  return wrk.format("POST", path, { ["content-type"] = "application/x-www-form-urlencoded" }, body)
end

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

function init()
  math.randomseed(os.time() + number)
  flow.id = tostring(math.random(1000000000)) .. "x" .. number
end

function request()
  if agreed then
    local token = agreed
    agreed = nil
    return flow.check(token)
  end
  if head <= tail and not (strict and wrong == 0) then
    local token = waiting[head]
    waiting[head] = nil
    head = head + 1
    if wrong > 0 then wrong = wrong - 1
    elseif flow.approve then
      asked = token
      return flow.approve(token)
    end
    return flow.check(token, strict)
  end
  sent = sent + 1
  return flow.start(sent)
end

if os.getenv("BENCH_DELAY") then
  local most = 2 * tonumber(os.getenv("BENCH_DELAY"))
  function delay() return math.random(0, most) end
end

function response(status, headers, body)
  local token = flow.begun and flow.begun(status, headers, body)
  if token then
    starts = starts + 1
    if flow.check then
      tail = tail + 1
      waiting[tail] = token
    end
  elseif asked and flow.approved(status, body) then
    agreed = asked
    asked = nil
  elseif flow.accepted and flow.accepted(status, body) then
    accepted = accepted + 1
  else
    other = other + 1
    asked = nil
    if other < 3 and not strict then io.stderr:write(status, " ", string.sub(body, 1, 300), "\n") end
  end
  results = { starts, accepted, other }
end

function done()
  local s, a, o = 0, 0, 0
  for _, thread in ipairs(threads) do
    local r = thread:get("results")
    if r then s = s + r[1]; a = a + r[2]; o = o + r[3] end
  end
  io.write(string.format("@starts %d\n@accepted %d\n@other %d\n", s, a, o))
end
