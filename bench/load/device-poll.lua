-- Devices that have their codes poll, each in its turn, while nobody has answered. Nothing is started: each request is a check. There must be
-- so many that none is asked twice within the interval; a server that says `slow_down` has not given the wanted answer.
dofile(os.getenv("BENCH_LOAD") .. "/device-words.lua")

local codes = {}
for line in io.lines(os.getenv("BENCH_CODES")) do
  local code, client = string.match(line, "^(%S+) (%S+)$")
  table.insert(codes, { code, client })
end
local wrong = os.getenv("BENCH_WRONG") == "1"

function flow.start(n)
  local code, client = unpack(codes[(n - 1) % #codes + 1])
  return words.poll(wrong and "not-this" or code, client)
end

flow.accepted = words.pending
