-- Countersign: starts only, to mailboxes that the sandbox takes for real ones: their messages go to the carrier of the carriers file.
dofile(os.getenv("BENCH_LOAD") .. "/verify.lua")

flow.check = nil

function flow.start(n)
  return json("/v1/verifications",
    '{"purpose":"sign_in","channel":"email","to":"p' .. flow.id .. n .. '@bench.com"}',
    { ["authorization"] = "Bearer " .. os.getenv("BENCH_KEY") })
end
