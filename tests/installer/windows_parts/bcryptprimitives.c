/* For tests only: wine before 8.13 lacks this library, which uv.exe needs for random numbers. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE *data, SIZE_T length)
{
    return SystemFunction036(data, (ULONG)length);
}
