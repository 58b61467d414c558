-- Starts verifications and checks them: each answer to a start is followed by its check.
-- The service's randomness is replaced for the bench so that every code is zeros; everything else is as ever.
local started, head, tail = {}, 1, 0
local count = 0
local id = tostring(os.time()) .. tostring(math.random(1000000000))
local headers = {
  ["content-type"] = "application/json",
  ["authorization"] = "Bearer " .. os.getenv("BENCH_KEY"),
}
local seq = 0
local approved, other, startedCount = 0, 0, 0
local threads = {}

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

function init(args)
  math.randomseed(os.time() + number)
  id = tostring(math.random(1000000000)) .. "x" .. number
end

function request()
  if head <= tail then
    local v = started[head]
    started[head] = nil
    head = head + 1
    return wrk.format("POST", "/v1/verifications/" .. v .. "/checks", headers, '{"code":"00000000"}')
  end
  seq = seq + 1
  return wrk.format("POST", "/v1/verifications", headers,
    '{"purpose":"sign_in","channel":"email","to":"p' .. id .. seq .. '@bench.test"}')
end

function response(status, _, body)
  if status == 201 then
    local v = string.match(body, '"id":"(ver_%w+)"')
    tail = tail + 1
    started[tail] = v
    startedCount = startedCount + 1
  elseif string.find(body, '"result":"approved"', 1, true) then
    approved = approved + 1
  else
    other = other + 1
    if other < 3 then io.stderr:write(status, " ", body, "\n") end
  end
  results = { startedCount, approved, other }
end

function done(summary, latency)
  local s, a, o = 0, 0, 0
  for _, thread in ipairs(threads) do
    local r = thread:get("results")
    if r then s = s + r[1]; a = a + r[2]; o = o + r[3] end
  end
  io.write(string.format("@starts %d\n@approved %d\n@other %d\n", s, a, o))
end
