-- Countersign: checks of verifications that were started before the round, each once. Nothing is started: each request is a check.
dofile(os.getenv("BENCH_LOAD") .. "/flow.lua")

local key = { ["authorization"] = "Bearer " .. os.getenv("BENCH_KEY") }
local code = os.getenv("BENCH_WRONG") == "1" and "99" or os.getenv("BENCH_CODE")
local ids = {}
for id in io.lines(os.getenv("BENCH_IDS")) do table.insert(ids, id) end

function flow.start(n)
  return json("/v1/verifications/" .. ids[(n - 1) % #ids + 1] .. "/checks", '{"code":"' .. code .. '"}', key)
end

function flow.accepted(status, body)
  return status == 200 and string.find(body, '"result":"approved"', 1, true) ~= nil
end
