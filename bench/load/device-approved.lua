-- A whole device flow: a device asks for its codes, somebody says yes, the device asks once and has its tokens.
dofile(os.getenv("BENCH_LOAD") .. "/device-words.lua")

flow.start = words.start
flow.begun = words.begun
flow.approve = words.approve
flow.approved = words.approved
flow.accepted = words.tokens

function flow.check(token, wrong)
  return words.poll(wrong and "not-this" or token.code, token.client)
end
