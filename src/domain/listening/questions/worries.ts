/** 身份证发你这儿,不会漏出去吧: whoever worries wants to be told before anything is said of what is asked */
export const worries = (text: string): boolean => /不会[^,。;]{1,10}[吧吗](?:\?|$)/.test(text.trim())
