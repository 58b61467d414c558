-- Posts a body of the size of a start and wants it back.
dofile(os.getenv("BENCH_LOAD") .. "/flow.lua")

local body = '{"purpose":"sign_in","channel":"email","to":"person123456@bench.test"}'
local made

function flow.start()
  made = made or json("/echo", body)
  return made
end

function flow.accepted(status, answer)
  return status == 200 and answer == body
end
